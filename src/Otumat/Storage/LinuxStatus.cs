using System.Runtime.InteropServices;

namespace Otumat.Storage;

/// <summary>The owner and the kind of a file as statx(2) tells them; its answer has one layout on every processor, unlike that of stat(2).</summary>
internal static class LinuxStatus
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Type = 1;            // STATX_TYPE
    private const uint UserId = 8;          // STATX_UID
    private const int AnswerSize = 256;
    private const int UserIdOffset = 20;
    private const int ModeOffset = 28;
    private const int TypeBits = 0xF000;    // S_IFMT

    public const uint Superuser = 0;

    /// <summary>The kind of a file with content (S_IFREG).</summary>
    public const int PlainFile = 0x8000;

    public static uint EffectiveUser => StatusCall.GetEffectiveUser();

    /// <summary>Gives the numeric owner; false on other systems, where the C library has no statx, and where the file cannot be looked at.</summary>
    public static bool TryGetOwner(string path, out uint owner)
    {
        var answer = new byte[AnswerSize];
        var known = StatusCall.TryGet(CurrentFolder, path, UserId, answer);
        owner = MemoryMarshal.Read<uint>(answer.AsSpan(UserIdOffset));
        return known;
    }

    /// <summary>Gives the kind of what a path leads to, as its mode has it; false as for the owner.</summary>
    public static bool TryGetKind(string path, out int kind)
    {
        var answer = new byte[AnswerSize];
        var known = StatusCall.TryGet(CurrentFolder, path, Type, answer);
        kind = MemoryMarshal.Read<ushort>(answer.AsSpan(ModeOffset)) & TypeBits;
        return known;
    }
}
