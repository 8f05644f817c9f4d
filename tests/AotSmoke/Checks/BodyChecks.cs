using System.IO.Compression;
using AotSmoke.Bodies;
using AotSmoke.InMemory;
using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Checks;

/// <summary>What is sent as a body.</summary>
internal static class BodyChecks
{
    private const string Json = """{"name":"a"}""";

    public static IEnumerable<Check> All { get; } =
    [
        new("bodies: a URL-encoded form", FormAsync),
        new("bodies: JSON Lines", LinesAsync),
        new("bodies: compressed", CompressedAsync),
        new("bodies: streamed", StreamedAsync),
        new("bodies: a second media type", SecondSerializerAsync),
    ];

    private static async Task FormAsync()
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        await server.Client<IBodyApi>().FormAsync(new Note("a b", new DateOnly(2026, 1, 2), ["x", "y"]));
        Expect.Equal("Text=a+b&Written=2026-01-02&Tags=x&Tags=y", server.Last.Text);
    }

    private static async Task LinesAsync()
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        var api = server.Client<IBodyApi>();
        await api.LinesAsync(DevicesAsync());
        Expect.Equal(Json + "\n" + Json + "\n", server.Last.Text);
        api.Lines([new NewDevice("a")]);
        Expect.Equal(Json + "\n", server.Last.Text);
    }

    private static async Task CompressedAsync()
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        await server.Client<IBodyApi>().ZipAsync(new NewDevice("a"));
        Expect.Equal("gzip", server.Last.ContentHeader("Content-Encoding"));
        using var text = new StreamReader(new GZipStream(new MemoryStream(server.Last.Body), CompressionMode.Decompress));
        Expect.Equal(Json, await text.ReadToEndAsync());
    }

    private static async Task StreamedAsync()
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        var api = server.Client<IBodyApi>();
        await api.StreamAsync(new NewDevice("a"));
        Expect.Equal(Json, server.Last.Text);
        api.Stream(new NewDevice("a"));
        Expect.Equal(Json, server.Last.Text);
    }

    private static async Task SecondSerializerAsync()
    {
        using var server = new MemoryServer(request => request.Text is "text" ? Reply.Of("text/x-account", "me") : Reply.Json("""{"username":"you"}"""));
        var api = server.Client<IBodyApi>(new RefitSettings { AdditionalContentSerializers = [new AccountSerializer()] });
        Expect.That(await api.AccountAsync(new OwnAccount("text")) is { Username: "me" });
        Expect.That(await api.AccountAsync(new OwnAccount("json")) is { Username: "you" });
        Expect.Equal("application/json, text/x-account;q=0.9", server.Last.Header("Accept"));
    }

    private static async IAsyncEnumerable<NewDevice> DevicesAsync()
    {
        yield return new NewDevice("a");
        await Task.Yield();
        yield return new NewDevice("a");
    }
}
