using System.Text;
using System.Text.Json.Nodes;
using AotSmoke.Bodies;
using AotSmoke.InMemory;
using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Checks;

/// <summary>Multipart forms with parts of every kind.</summary>
internal static class MultipartChecks
{
    public static IEnumerable<Check> All { get; } =
    [
        new("multipart: texts", TextsAsync),
        new("multipart: files", FilesAsync),
        new("multipart: objects", ObjectsAsync),
        new("multipart: a form object", FormObject),
    ];

    private static async Task TextsAsync()
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        await server.Client<IUploadApi>().TextsAsync(
            "in", "a title", 7, 1.5, true, ListDirection.Down, Guid.Empty, time, new DateOnly(2026, 1, 2), new Uri("http://link.example/"), ["x", "y"]);
        Expect.Equal("POST /texts/in", server.Last.Target);
        Holds(
            server, "name=\"title\"", "a title", "7", "1.5", "true", "-1", "00000000-0000-0000-0000-000000000000", "2026-01-02T03:04:05", "2026-01-02", "http://link.example/", "x", "y");
    }

    private static async Task FilesAsync()
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        var file = new FileInfo(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        try
        {
            await File.WriteAllTextAsync(file.FullName, "of a file");
            await server.Client<IUploadApi>().FilesAsync(
                Encoding.UTF8.GetBytes("of bytes"),
                Text("of a stream"),
                file,
                new StreamPart(Text("of a stream part"), "s.txt", "text/plain"),
                new ByteArrayPart(Encoding.UTF8.GetBytes("of a bytes part"), "b.txt"),
                new FileInfoPart(file, "f.txt"),
                new CsvPart("of", "mine"),
                new StringContent("of a content"),
                [new StreamPart(Text("first"), "1.txt"), new StreamPart(Text("second"), "2.txt")]);
        }
        finally
        {
            file.Delete();
        }

        Holds(
            server, "of bytes", "of a stream", file.Name, "of a file", "s.txt", "of a stream part", "b.txt", "of a bytes part", "f.txt", "text/csv", "of;mine", "of a content", "1.txt", "2.txt");
    }

    private static async Task ObjectsAsync()
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        await server.Client<IUploadApi>().ObjectsAsync(
            new NewDevice("a"), [new NewDevice("b"), new NewDevice("c")], new() { ["ssh"] = 22 }, new JsonObject { ["k"] = 1 }, "as it is", new NewDevice("d"));
        Holds(server, """{"name":"a"}""", """{"name":"b"}""", """{"name":"c"}""", """{"ssh":22}""", """{"k":1}""", "as it is", """{"name":"d"}""");
    }

    private static Task FormObject()
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        server.Client<IUploadApi>().Note(new Note("hello", new DateOnly(2026, 1, 2), ["x", "y"]), [65, 66]);
        Holds(server, "name=\"Text\"", "hello", "2026-01-02", "name=\"Tags\"", "name=\"picture\"", "AB");
        return Task.CompletedTask;
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static void Holds(MemoryServer server, params string[] parts)
    {
        Expect.That(server.Last.ContentHeader("Content-Type").StartsWith("multipart/form-data; boundary=", StringComparison.Ordinal));
        Expect.Equal("", string.Join(", ", parts.Where(part => !server.Last.Text.Contains(part, StringComparison.Ordinal))));
    }
}
