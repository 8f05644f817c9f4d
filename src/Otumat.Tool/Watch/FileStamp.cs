namespace Otumat.Tool;

/// <summary>What tells that a file has another content than before, without reading it.</summary>
internal sealed record FileStamp(DateTime WrittenAtUtc, long Length);
