import { createVerify, type KeyObject } from 'node:crypto'
import { ServiceError } from '../http/service.ts'

/** An OIDC provider as those who trust it see it. */
export interface Issuer {
  /** The `iss` of its tokens. */
  readonly issuer: string
  publicKey(kid: unknown): KeyObject | undefined
}

/** What an ID token says, by claim. */
export type Claims = Record<string, unknown>

/** Verifies who signed an ID token and that it is current, and gives its claims. Throws the errors of STS. */
export function verifyIdToken(token: string, provider: Issuer, now: number): Claims {
  const { header, claims, signed, signature } = parseJwt(token)
  if (claims['iss'] !== provider.issuer) {
    throw invalidToken(`No OpenIDConnect provider found in your account for ${claims['iss']}`)
  }
  const key = header['alg'] === 'RS256' ? provider.publicKey(header['kid']) : undefined
  if (!key) {
    throw invalidToken(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    )
  }
  if (!createVerify('RSA-SHA256').update(signed).verify(key, signature, 'base64url')) {
    throw invalidToken('The signature of the ID Token is not valid')
  }
  requireCurrent(claims, Math.floor(now / 1000))
  return claims
}

/** The error of STS for a token that is none, or not of the provider that the account knows. */
export function invalidToken(message: string): ServiceError {
  return new ServiceError(400, 'InvalidIdentityToken', message)
}

function requireCurrent({ exp, nbf = 0 }: Claims, now: number): void {
  const expiration = Number(exp)
  if (!(now < expiration)) {
    throw new ServiceError(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${expiration}`,
    )
  }
  if (Number(nbf) > now) throw invalidToken('The ID Token is not valid yet')
}

function parseJwt(token: string) {
  try {
    const [header = '', payload = '', signature = ''] = token.split('.')
    return {
      header: parsePart(header),
      claims: parsePart(payload),
      signed: `${header}.${payload}`,
      signature,
    }
  } catch {
    throw invalidToken(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    )
  }
}

function parsePart(part: string): Claims {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object')
  return value as Claims
}
