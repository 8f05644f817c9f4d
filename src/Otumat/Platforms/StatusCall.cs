using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Otumat.Storage;

/// <summary>The calls of the C library of Linux.</summary>
[ExcludeFromCodeCoverage(Justification = "Other systems, and a C library without statx, are not at hand.")]
internal static partial class StatusCall
{
    /// <summary>statx(2); false where the system has none or the file cannot be looked at.</summary>
    public static bool TryGet(int folder, string path, uint mask, Span<byte> answer)
    {
        try
        {
            return OperatingSystem.IsLinux() && GetStatus(folder, path, 0, mask, answer) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>geteuid(2).</summary>
    [LibraryImport("libc", EntryPoint = "geteuid")]
    public static partial uint GetEffectiveUser();

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetStatus(int folder, string path, int flags, uint mask, Span<byte> answer);
}
