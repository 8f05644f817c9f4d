// snippet: body-multipart
using Itential.Refit;
// end-snippet

namespace Quickstart.Snippets;

// snippet: body-multipart
public interface IUploads
{
    [Multipart]
    [Post("/files/{folder}")]
    Task UploadAsync(string folder, [AliasAs("title")] string name, StreamPart file, IEnumerable<FileInfo> more);

    [Multipart]
    [Post("/notes")]
    void Add([FormObject] UploadNote note, byte[] picture);
}

public sealed record UploadNote(string Text, DateOnly Written, string[] Tags);
// end-snippet
