// Whose page it is, leading to the body's own page where the register has one.
import type { FC } from 'hono/jsx'
import type { SourceLine } from '../../../publish/present/held-source.ts'

interface PublisherProps {
  readonly source: Pick<SourceLine, 'publisher' | 'publisherPath'>
}

export const Publisher: FC<PublisherProps> = ({ source: { publisher, publisherPath } }) =>
  publisherPath === null ? publisher : <a href={publisherPath}>{publisher}</a>
