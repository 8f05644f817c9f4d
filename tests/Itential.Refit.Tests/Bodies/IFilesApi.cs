namespace Itential.Refit.Tests.Bodies;

[JsonContext(typeof(BodyJson))]
[Headers("Content-Type: application/json")]
public interface IFilesApi
{
    [Multipart]
    [Post("/files/{folder}")]
    Task TextsAsync(
        string folder,
        [Query] int page,
        [AliasAs("my title")] string? title,
        Guid id,
        DateTimeOffset? when,
        double number,
        bool on,
        Mood? mood,
        int[] sizes);

    [Multipart]
    [Post("/files")]
    Task FilesAsync(Stream? stream, byte[]? bytes, FileInfo? file, HttpContent? content, CancellationToken cancellationToken = default);

    [Multipart]
    [Post("/files")]
    void Files(Stream? stream, byte[]? bytes, FileInfo? file, HttpContent? content);

    [Multipart]
    [Post("/files")]
    Task PartsAsync(StreamPart? stream, IEnumerable<ByteArrayPart> bytes, FileInfoPart? file, MultipartItem? own);

    [Multipart]
    [Post("/files")]
    Task ObjectsAsync(Job? job, IEnumerable<Job> jobs);

    [Multipart]
    [Post("/files")]
    Task AnythingAsync(object? one, params object[] many);

    [Multipart]
    [Post("/files")]
    Task FormAsync([FormObject] Note note, Stream file);

    [Multipart("my-part")]
    [Post("/files")]
    Task PrefixAsync(string text);

#pragma warning disable CS0618 // obsolete, and still honoured
    [Multipart]
    [Post("/files")]
    Task NamedAsync([AttachmentName("given.bin")] Stream stream);
#pragma warning restore CS0618
}
