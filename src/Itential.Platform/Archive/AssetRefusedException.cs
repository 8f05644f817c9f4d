namespace Itential.Platform;

/// <summary>One asset cannot be exported or imported; the others go on.</summary>
internal sealed class AssetRefusedException(string message) : Exception(message);
