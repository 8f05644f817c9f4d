using System.Text.Json.Nodes;
using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Bodies;

[JsonContext(typeof(OwnJson))]
internal interface IUploadApi
{
    [Multipart]
    [Post("/texts/{folder}")]
    Task TextsAsync(
        string folder, [AliasAs("title")] string name, int number, double ratio, bool on, ListDirection direction, Guid id, DateTimeOffset time, DateOnly day, Uri link, string[] tags);

    [Multipart]
    [Post("/files")]
    Task FilesAsync(
        byte[] bytes, Stream stream, FileInfo file, StreamPart streamPart, ByteArrayPart bytesPart, FileInfoPart filePart, MultipartItem own, HttpContent content, IEnumerable<StreamPart> more);

    [Multipart]
    [Post("/objects")]
    Task ObjectsAsync(NewDevice device, NewDevice[] devices, Dictionary<string, int> ports, JsonObject node, params object[] anything);

    [Multipart]
    [Post("/notes")]
    void Note([FormObject] Note note, byte[] picture);
}
