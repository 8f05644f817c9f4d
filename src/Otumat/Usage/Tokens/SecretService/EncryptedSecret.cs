namespace Otumat.Usage;

/// <summary>A secret as it crosses the bus.</summary>
/// <param name="Parameters">The initialization vector.</param>
/// <param name="Value">The encrypted bytes.</param>
internal readonly record struct EncryptedSecret(byte[] Parameters, byte[] Value);
