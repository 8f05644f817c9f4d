namespace Otumat.Trust;

/// <summary>A manifest and its signature, each as it belongs into its file.</summary>
/// <param name="Manifest">The bytes of <c>&lt;id&gt;.trust.json</c>.</param>
/// <param name="Signature">The text of <c>&lt;id&gt;.trust.sig</c>.</param>
public sealed record SignedPlugin(ReadOnlyMemory<byte> Manifest, string Signature);
