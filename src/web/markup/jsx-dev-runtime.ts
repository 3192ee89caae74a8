// The same under the name by which compilers ask for it while developing.
export { Fragment, type JSX, jsxDEV } from './jsx-runtime.ts'
