namespace Otumat.Trust;

/// <summary>A revocation list and its signature, each as it belongs into its file.</summary>
/// <param name="Content">The bytes of the list (JSON).</param>
/// <param name="Signature">The text of its signature (base64).</param>
public sealed record SignedRevocationList(ReadOnlyMemory<byte> Content, string Signature);
