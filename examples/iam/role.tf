# The least-privilege role that the Action assumes with OIDC, and optionally a second, read-only one for the modes plan and
# check. The provider configuration (account, credentials) is that of the calling module.

terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.25"
    }
  }
}

variable "repository" {
  description = "The repository of the workflow, such as octo-org/octo-repo, spelled as on GitHub."
  type        = string
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+$", var.repository))
    error_message = "Write it like octo-org/octo-repo."
  }
}

variable "repository_ids" {
  description = "The IDs of the owner and the repository, for a repository with immutable subjects: one that was created, renamed or transferred after July 15, 2026, or has opted in."
  type = object({
    owner      = number
    repository = number
  })
  default = null
}

variable "branch" {
  description = "The branch whose runs can assume the role. If environment is set, they can assume only the read-only role."
  type        = string
  default     = "main"
  validation {
    condition     = can(regex("^[^*?:\\s]+$", var.branch))
    error_message = "It must not contain a wildcard, a colon or a space."
  }
}

variable "environment" {
  description = "The environment that the job names, if it names one, with %3A for a colon; the subject then doesn't include the branch."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^[^*?:]*$", var.environment))
    error_message = "It must not contain a wildcard or a colon."
  }
}

variable "region" {
  description = "The region of the identity."
  type        = string
  validation {
    condition     = can(regex("^[a-z0-9-]+$", var.region))
    error_message = "Write it like eu-west-1."
  }
}

variable "identity" {
  description = "The identity in Amazon SES, a domain or an email address, as SES shows it. Leave it empty in the account of the hosted zone if that is a different one; the role then gets no SES permissions."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^[^*?\\s]*$", var.identity))
    error_message = "It must not contain a wildcard or a space."
  }
}

variable "mail_from_domain" {
  description = "The MAIL FROM domain, in lower case; the role can change only the records of this name."
  type        = string
  validation {
    condition     = can(regex("^[a-z0-9_-]+(\\.[a-z0-9_-]+)+$", var.mail_from_domain))
    error_message = "Write it in lower case, without a trailing dot."
  }
}

variable "hosted_zone_id" {
  description = "The hosted zone to publish the records in. When empty, the role gets no Route 53 permissions."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^[A-Z0-9]*$", var.hosted_zone_id))
    error_message = "Write the ID alone, without /hostedzone/."
  }
}

variable "create_oidc_provider" {
  description = "Whether to create GitHub's OIDC provider. An account can have only one: set this to false if it exists already."
  type        = bool
  default     = true
}

variable "oidc_issuer" {
  description = "The issuer of the ID tokens, without https://. On GitHub Enterprise Server it is HOSTNAME/_services/token."
  type        = string
  default     = "token.actions.githubusercontent.com"
  validation {
    condition     = can(regex("^[^*?:\\s]+$", var.oidc_issuer))
    error_message = "Write it without https://, wildcards and spaces."
  }
}

variable "role_name" {
  description = "The name of the role. The read-only role has -read appended."
  type        = string
  default     = "ses-mail-from"
  validation {
    condition     = can(regex("^[A-Za-z0-9+=,.@_-]{1,59}$", var.role_name))
    error_message = "Use up to 59 letters, digits, and the characters +=,.@_-."
  }
}

variable "create_read_role" {
  description = "Whether to create a read-only role, which also trusts the runs of pull requests: whoever can push a branch can use it."
  type        = bool
  default     = false
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition

  owner_and_name = split("/", var.repository)
  subject = (
    var.repository_ids == null
    ? "repo:${var.repository}"
    : "repo:${local.owner_and_name[0]}@${try(var.repository_ids.owner, "")}/${local.owner_and_name[1]}@${try(var.repository_ids.repository, "")}"
  )
  branch_subject = "${local.subject}:ref:refs/heads/${var.branch}"

  subjects      = [var.environment == "" ? local.branch_subject : "${local.subject}:environment:${var.environment}"]
  read_subjects = ["${local.subject}:pull_request", local.branch_subject]

  trust = {
    for role, subjects in { apply = local.subjects, read = local.read_subjects } : role => jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Effect    = "Allow"
          Principal = { Federated = "arn:${local.partition}:iam::${local.account}:oidc-provider/${var.oidc_issuer}" }
          Action    = "sts:AssumeRoleWithWebIdentity"
          Condition = {
            StringEquals = {
              "${var.oidc_issuer}:aud" = "sts.amazonaws.com"
              "${var.oidc_issuer}:sub" = subjects
            }
          }
        },
      ]
    })
  }

  identity_arn = "arn:${local.partition}:ses:${var.region}:${local.account}:identity/${var.identity}"
  zone_arn     = "arn:${local.partition}:route53:::hostedzone/${var.hosted_zone_id}"

  # Nothing of SES without an identity, and nothing of Route 53 without a hosted zone.
  identity_statements = [
    for statement in [
      {
        Effect   = "Allow"
        Action   = ["ses:GetEmailIdentity", "ses:PutEmailIdentityMailFromAttributes"]
        Resource = local.identity_arn
      },
    ] : statement if var.identity != ""
  ]
  identity_read_statements = [
    for statement in [
      {
        Effect   = "Allow"
        Action   = ["ses:GetEmailIdentity"]
        Resource = local.identity_arn
      },
    ] : statement if var.identity != ""
  ]
  zone_statements = [
    for statement in [
      {
        Effect   = "Allow"
        Action   = ["route53:GetHostedZone", "route53:ListResourceRecordSets"]
        Resource = local.zone_arn
      },
      {
        Effect   = "Allow"
        Action   = ["route53:ListHostedZonesByName"]
        Resource = "*"
      },
    ] : statement if var.hosted_zone_id != ""
  ]
  publishing_statements = [
    for statement in [
      {
        Effect   = "Allow"
        Action   = ["route53:ChangeResourceRecordSets"]
        Resource = local.zone_arn
        Condition = {
          "ForAllValues:StringEquals" = {
            "route53:ChangeResourceRecordSetsNormalizedRecordNames" = [var.mail_from_domain]
            "route53:ChangeResourceRecordSetsRecordTypes"           = ["MX", "TXT"]
            "route53:ChangeResourceRecordSetsActions"               = ["CREATE", "DELETE"]
          }
        }
      },
      {
        Effect   = "Allow"
        Action   = ["route53:GetChange"]
        Resource = "arn:${local.partition}:route53:::change/*"
      },
    ] : statement if var.hosted_zone_id != ""
  ]

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      local.identity_statements,
      local.zone_statements,
      local.publishing_statements,
    )
  })
  read_policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      local.identity_read_statements,
      local.zone_statements,
    )
  })
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_oidc_provider ? 1 : 0
  url            = "https://${var.oidc_issuer}"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "apply" {
  name               = var.role_name
  description        = "Lets GitHub Actions set the custom MAIL FROM domain of one Amazon SES identity"
  assume_role_policy = local.trust.apply
  depends_on         = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "apply" {
  name   = "ses-mail-from"
  role   = aws_iam_role.apply.id
  policy = local.policy
}

resource "aws_iam_role" "read" {
  count              = var.create_read_role ? 1 : 0
  name               = "${var.role_name}-read"
  description        = "Lets GitHub Actions read the custom MAIL FROM domain of one Amazon SES identity"
  assume_role_policy = local.trust.read
  depends_on         = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "read" {
  count  = var.create_read_role ? 1 : 0
  name   = "ses-mail-from-read"
  role   = aws_iam_role.read[0].id
  policy = local.read_policy
}

output "role_arn" {
  description = "For role-to-assume, or hosted-zone-role-to-assume"
  value       = aws_iam_role.apply.arn
}

output "read_role_arn" {
  description = "The same for mode plan or check"
  value       = one(aws_iam_role.read[*].arn)
}
