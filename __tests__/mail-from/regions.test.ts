import { expect, test } from 'vitest'
import {
  feedbackHost,
  isFeedbackHostConfirmed,
  isKnownSesRegion,
  isRegion,
  partitionOf,
} from '../../src/mail-from/regions.ts'

test.each([
  ['us-east-1', true, 'aws'],
  ['eu-central-2', true, 'aws'],
  ['ap-southeast-5', true, 'aws'],
  ['il-central-1', true, 'aws'],
  ['us-gov-west-1', true, 'aws-us-gov'],
  ['us-gov-east-1', true, 'aws-us-gov'],
  ['eusc-de-east-1', true, 'aws-eusc'],
  ['us-east-3', false, 'aws'],
  ['xx-north-12', false, 'aws'],
])('%s is a region; known: %s; partition %s', (region, known, partition) => {
  expect(isRegion(region)).toBe(true)
  expect(isKnownSesRegion(region)).toBe(known)
  expect(partitionOf(region)).toBe(partition)
})

test.each([
  [''],
  ['us-east'],
  ['useast1'],
  ['US-EAST-1'],
  ['us-east-1a'],
  ['us-east-1 '],
  ['us-east-1\n'],
  ['us_east_1'],
  ['us-east-1.evil.test'],
  ['us-east-1/x'],
  ['N. Virginia'],
])('%j has not the form of a region', (text) => {
  expect(isRegion(text)).toBe(false)
})

test('the feedback host is under amazonses.com', () => {
  expect(feedbackHost('us-west-2')).toBe('feedback-smtp.us-west-2.amazonses.com')
})

test('the feedback hosts of two regions are not confirmed', () => {
  expect(isFeedbackHostConfirmed('us-gov-east-1')).toBe(false)
  expect(isFeedbackHostConfirmed('eusc-de-east-1')).toBe(false)
  expect(isFeedbackHostConfirmed('us-gov-west-1')).toBe(true)
  expect(isFeedbackHostConfirmed('us-east-1')).toBe(true)
})
