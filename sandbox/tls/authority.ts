import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isIPv4 } from 'node:net'
import * as der from './der.ts'

/** A certificate with its key, both in PEM. */
export interface Identity {
  readonly cert: string
  readonly key: string
}

export interface CertificateOptions {
  /** The names and IPv4 addresses that it is for; by default those of the loopback interface. */
  readonly names?: readonly string[]
  /** Whether it ran out yesterday. */
  readonly expired?: boolean
}

const LOOPBACK = ['127.0.0.1', 'localhost']
const DAY_MS = 24 * 60 * 60 * 1000
/** ecdsa-with-SHA256 (RFC 5758). */
const SIGNATURE = der.sequence(der.objectId('1.2.840.10045.4.3.2'))

/**
 * A certificate authority that nobody trusts, made at run time: no key is stored anywhere, and nothing ever runs out. Node makes
 * keys and signatures; the certificates (RFC 5280) are written here, as far as clients of TLS ask for them.
 */
export class CertificateAuthority {
  /** Its own certificate, in PEM. */
  readonly certificate: string
  /** Unlike that of any other, so that clients do not take one for the other. */
  readonly #name = nameOf(`Sandbox CA ${randomBytes(4).toString('hex')}`)
  readonly #keys = newKeys()

  constructor() {
    this.certificate = this.#certify(this.#name, this.#keys.publicKey, [
      extension('2.5.29.19', der.sequence(der.boolean(true))), // basicConstraints: a CA
      extension('2.5.29.15', der.bitString(Buffer.of(0b100), 2)), // keyUsage: keyCertSign
    ])
  }

  issue({ names = LOOPBACK, expired = false }: CertificateOptions = {}): Identity {
    const { publicKey, privateKey } = newKeys()
    const alternatives = extension('2.5.29.17', der.sequence(...names.map(alternativeName)))
    return {
      cert: this.#certify(nameOf('Sandbox'), publicKey, [alternatives], expired ? -DAY_MS : undefined),
      key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }
  }

  #certify(subject: Buffer, publicKey: KeyObject, extensions: Buffer[], endsInMs = 365 * DAY_MS): string {
    const now = Date.now()
    const content = der.sequence(
      der.tagged(0, der.integer(Buffer.of(2)), { holds: true }), // version 3
      der.integer(Buffer.concat([Buffer.of(1), randomBytes(8)])), // serial number
      SIGNATURE,
      this.#name,
      der.sequence(der.utcTime(new Date(now - 2 * DAY_MS)), der.utcTime(new Date(now + endsInMs))),
      subject,
      publicKey.export({ type: 'spki', format: 'der' }),
      der.tagged(3, der.sequence(...extensions), { holds: true }),
    )
    const signature = sign('sha256', content, this.#keys.privateKey)
    return pem(der.sequence(content, SIGNATURE, der.bitString(signature)))
  }
}

function newKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

function nameOf(commonName: string): Buffer {
  return der.sequence(der.set(der.sequence(der.objectId('2.5.4.3'), der.utf8String(commonName))))
}

function alternativeName(name: string): Buffer {
  return isIPv4(name)
    ? der.tagged(7, Buffer.from(name.split('.').map(Number)))
    : der.tagged(2, Buffer.from(name))
}

/** All that there are here are critical: a client that does not understand them must not go on. */
function extension(id: string, value: Buffer): Buffer {
  return der.sequence(der.objectId(id), der.boolean(true), der.octetString(value))
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').replace(/.{1,64}/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`
}
