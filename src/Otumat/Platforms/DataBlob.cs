using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Otumat.Usage;

/// <summary>DATA_BLOB of wincrypt.h.</summary>
[ExcludeFromCodeCoverage(Justification = "Windows only.")]
[StructLayout(LayoutKind.Sequential)]
internal struct DataBlob
{
    public uint Size;
    public nint Data;
}
