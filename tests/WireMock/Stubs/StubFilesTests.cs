using System.Text.Json;
using WireMock.Server;

namespace WireMock.Stubs;

/// <summary>What the stub files may hold.</summary>
public sealed class StubFilesTests(WireMockFixture server) : WireMockTest(server)
{
    public static TheoryData<StubFile> Files => [.. StubFile.All];

    [Fact]
    public async Task MappingFiles_Started_AreAllLoaded()
    {
        var expected = StubFile.All.SelectMany(file => file.Stubs).Select(Name).Order(StringComparer.Ordinal);

        var loaded = await Admin.StubsAsync(Token);

        Assert.Equal(expected, loaded.Select(stub => stub.Name!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void MappingFile_EveryStub_IsARowOfTheEndpointTable(StubFile file)
    {
        var table = EndpointTable.Of(file.Product);

        var strangers = file.Stubs
            .Select(stub => stub.GetProperty("request"))
            .Where(request => !IsCredentialRule(request))
            .Select(request => (Method: request.GetProperty("method").GetString()!, Path: PathOf(request)))
            .Where(request => !table.Has(request.Method, request.Path))
            .Select(request => $"{request.Method} {request.Path}");

        Assert.Empty(strangers);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void MappingFile_EveryStub_HasANameOfItsOwn(StubFile file)
    {
        var names = file.Stubs.Select(Name).ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData("platform")]
    [InlineData("gateway")]
    public void BodyFiles_OfAProduct_AreThoseThatItsStubsName(string product)
    {
        var folder = Path.Combine(Repository.Stubs, product, "__files");
        var present = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

        var named = StubFile.All.Where(file => file.Product == product)
            .SelectMany(file => file.Stubs)
            .Select(stub => stub.GetProperty("response"))
            .Where(response => response.TryGetProperty("bodyFileName", out _))
            .Select(response => response.GetProperty("bodyFileName").GetString()!)
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(named.Order(StringComparer.Ordinal), present.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BodyFiles_OfBothProducts_Parse()
    {
        var bodies = Directory.EnumerateFiles(Repository.Stubs, "*.json", SearchOption.AllDirectories)
            .Where(path => path.Contains("__files", StringComparison.Ordinal));

        Assert.All(bodies, path => JsonDocument.Parse(File.ReadAllText(path)).Dispose());
    }

    [Theory]
    [InlineData("GET", "/operations-manager/jobs/{id}", true)]
    [InlineData("GET", "/operations-manager/jobs/missing", true)]
    [InlineData("PUT", "/operations-manager/jobs/{id}", false)]
    [InlineData("GET", "/operations-manager/jobz", false)]
    public void EndpointTable_VerbAndPath_AreBothAsked(string method, string path, bool expected) =>
        Assert.Equal(expected, EndpointTable.Of("platform").Has(method, path));

    private static string Name(JsonElement stub) => stub.GetProperty("name").GetString()!;

    private static bool IsCredentialRule(JsonElement request) =>
        request.GetProperty("method").GetString() == "ANY" && (request.TryGetProperty("headers", out _) || request.TryGetProperty("cookies", out _));

    private static string PathOf(JsonElement request) =>
        (request.TryGetProperty("urlPath", out var path) ? path : request.GetProperty("urlPathTemplate")).GetString()!;
}
