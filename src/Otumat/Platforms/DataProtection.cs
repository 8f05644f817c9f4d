using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Otumat.Usage;

/// <summary>The data protection of Windows (DPAPI): only the same user on the same machine can read what it wrote.</summary>
[ExcludeFromCodeCoverage(Justification = "Windows only.")]
[SupportedOSPlatform("windows")]
internal static partial class DataProtection
{
    private const uint NoWindow = 1; // CRYPTPROTECT_UI_FORBIDDEN

    public static byte[] Protect(byte[] value) => Convert(value, static (in DataBlob input, out DataBlob output) =>
        CryptProtectData(in input, 0, 0, 0, 0, NoWindow, out output));

    public static byte[] Unprotect(byte[] value) => Convert(value, static (in DataBlob input, out DataBlob output) =>
        CryptUnprotectData(in input, 0, 0, 0, 0, NoWindow, out output));

    private delegate bool Conversion(in DataBlob input, out DataBlob output);

    private static byte[] Convert(byte[] value, Conversion convert)
    {
        var pinned = GCHandle.Alloc(value, GCHandleType.Pinned);
        try
        {
            var input = new DataBlob { Size = (uint)value.Length, Data = pinned.AddrOfPinnedObject() };
            return convert(in input, out var output)
                ? Take(output)
                : throw new CryptographicException("The data protection of Windows refused.", new Win32Exception(Marshal.GetLastPInvokeError()));
        }
        finally
        {
            pinned.Free();
        }
    }

    private static byte[] Take(DataBlob blob)
    {
        var copy = new byte[blob.Size];
        Marshal.Copy(blob.Data, copy, 0, copy.Length);
        Marshal.Copy(new byte[blob.Size], 0, blob.Data, copy.Length);
        Marshal.FreeHGlobal(blob.Data);
        return copy;
    }

    [LibraryImport("crypt32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CryptProtectData(in DataBlob input, nint description, nint entropy, nint reserved, nint prompt, uint flags, out DataBlob output);

    [LibraryImport("crypt32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CryptUnprotectData(in DataBlob input, nint description, nint entropy, nint reserved, nint prompt, uint flags, out DataBlob output);
}
