using System.Diagnostics.CodeAnalysis;

namespace Itential.Platform;

/// <summary>One asset cannot be exported or imported; the others go on.</summary>
[SuppressMessage("Major Code Smell", "S3871:Exception types should be \"public\"", Justification = "It becomes a report and never leaves the archive.")]
internal sealed class AssetRefusedException(string message) : Exception(message);
