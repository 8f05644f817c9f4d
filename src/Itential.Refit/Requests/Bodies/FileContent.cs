using System.Net;

namespace Itential.Refit.Requests;

/// <summary>A file, opened while it is sent.</summary>
internal sealed class FileContent : StreamedContent, IRepeatableContent
{
    private readonly string _path;
    private readonly long _length;

    /// <summary>Looks at the file without opening it.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public FileContent(FileInfo file)
    {
        file.Refresh();
        _path = file.FullName;
        _length = file.Length;
    }

    public bool IsRepeatable => true;

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var file = Open(FileOptions.SequentialScan);
        file.CopyTo(stream);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var file = Open(FileOptions.SequentialScan | FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            await file.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    // No buffer of its own: copying reads in large blocks.
    private FileStream Open(FileOptions options) => new(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, options);
}
