// The heading of a page about what ties bodies: their names, each with the way to its page.
import type { FC } from 'hono/jsx'

interface PairHeadingProps {
  readonly parties: readonly { readonly name: string; readonly path: string }[]
}

export const PairHeading: FC<PairHeadingProps> = ({ parties }) => (
  <h1 class="pair">
    {parties.map(({ name, path }, index) => (
      <>
        {index === 0 ? null : <span class="dash"> – </span>}
        <a href={path}>{name}</a>
      </>
    ))}
  </h1>
)
