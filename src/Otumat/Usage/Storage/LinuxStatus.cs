using System.Runtime.InteropServices;

namespace Otumat.Usage;

/// <summary>The owner of a file as statx(2) tells it; its answer has one layout on every processor, unlike that of stat(2).</summary>
internal static partial class LinuxStatus
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint UserId = 8;          // STATX_UID
    private const int AnswerSize = 256;
    private const int UserIdOffset = 20;

    public static uint EffectiveUser => GetEffectiveUser();

    /// <summary>Gives the numeric owner; false where the C library has no statx or the file cannot be looked at.</summary>
    public static bool TryGetOwner(string path, out uint owner)
    {
        var answer = new byte[AnswerSize];
        owner = 0;
        try
        {
            if (GetStatus(CurrentFolder, path, 0, UserId, answer) != 0)
            {
                return false;
            }
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        owner = MemoryMarshal.Read<uint>(answer.AsSpan(UserIdOffset));
        return true;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetStatus(int folder, string path, int flags, uint mask, Span<byte> answer);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint GetEffectiveUser();
}
