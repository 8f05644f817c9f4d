namespace Otumat.Usage;

/// <summary>A file of the buffer that is open in this process alone.</summary>
internal sealed class BatchClaim : IDisposable
{
    private readonly string _path;

    private BatchClaim(string path, FileStream content) => (_path, Content) = (path, content);

    public FileStream Content { get; }

    /// <summary>Opens the file for this process alone.</summary>
    /// <exception cref="IOException">Another process has it open, or it is gone.</exception>
    public static BatchClaim Open(string path) => new(path, new FileStream(path, PrivateFile.Options(FileMode.Open, FileAccess.Read, FileShare.None)));

    public void Delete() => OpenFile.Delete(Content, _path);

    public void Dispose() => Content.Dispose();
}
