// Lets the device make or show a passkey, and sends its answer with the form. Without it such forms are not shown.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON !== 'function') break
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(form)
  })
}

async function send(form: HTMLFormElement): Promise<void> {
  const fault = form.querySelector<HTMLElement>('[data-passkey-fault]')
  if (fault !== null) fault.hidden = true
  try {
    const answer = form.elements.namedItem('answer') as HTMLInputElement
    answer.value = JSON.stringify(
      await answerOf(form.dataset.passkey === 'make', form.dataset.challenge ?? ''),
    )
    form.submit()
  } catch (error) {
    // Whoever turns away, has no such device or waits too long is told the same.
    console.info(error)
    if (fault !== null) fault.hidden = false
  }
}

async function answerOf(isMade: boolean, address: string): Promise<Credential | null> {
  const response = await fetch(address, { method: 'POST' })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const options = await response.json()
  return isMade
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}
