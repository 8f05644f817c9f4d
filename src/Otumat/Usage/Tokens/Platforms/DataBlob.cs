using System.Runtime.InteropServices;

namespace Otumat.Usage;

/// <summary>DATA_BLOB of wincrypt.h.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct DataBlob
{
    public uint Size;
    public nint Data;
}
