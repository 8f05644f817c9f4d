using System.Net;

namespace Itential.Testing.Tests.Platform.Services;

public sealed class AdapterTransferTests : PlatformTest
{
    [Fact]
    public async Task Export_Password_DoesNotTravel()
    {
        var exported = await Http.ReadAsync("/adapters/netbox/export");
        var authentication = exported["properties"]!["properties"]!["authentication"]!;
        Assert.Equal("testing", (string?)authentication["username"]);
        Assert.StartsWith("$ENC", (string?)authentication["password"], StringComparison.Ordinal);
        Assert.DoesNotContain("password-of-netbox", exported.ToJsonString(), StringComparison.Ordinal);

        var body = $$"""{"properties":{{exported.ToJsonString()}}}""";
        var imported = (await Empty.SendAsync(HttpMethod.Post, "/adapters/import", body))["data"]!;

        Assert.Equal((string?)authentication["password"], (string?)imported["properties"]!["properties"]!["authentication"]!["password"]);
        Assert.Equal("STOPPED", (string?)(await Empty.ReadAsync("/health/adapters/netbox"))["state"]);
        await Empty.SendAsync(HttpMethod.Post, "/adapters/import", body, HttpStatusCode.Conflict);
        await Empty.SendAsync(HttpMethod.Post, "/adapters/import", "{}", HttpStatusCode.BadRequest);
        await Empty.SendAsync(HttpMethod.Delete, "/adapters/netbox");
        await Empty.ReadAsync("/adapters/netbox/export", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Profile_ExportedAndImported_LosesItsPasswordAndKeepsTheRest()
    {
        var exported = await Http.ReadAsync("/profiles/profile_1/export");
        Assert.True((bool)exported["metadata"]!["isActive"]!);
        Assert.StartsWith("$ENC", (string?)exported["profile"]!["redisProps"]!["password"], StringComparison.Ordinal);

        var imported = (await Empty.SendAsync(HttpMethod.Post, "/profiles/import", $$"""{"properties":{{exported["profile"]!.ToJsonString()}}}"""))["data"]!.AsObject();

        Assert.Equal(("profile_1", false), ((string?)imported["_id"], imported.ContainsKey("id")));
        var listed = Assert.Single((await Empty.ReadAsync("/profiles"))["results"]!.AsArray())!;
        Assert.Equal(("profile_1", false), ((string?)listed["profile"]!["id"], (bool)listed["metadata"]!["isActive"]!));
        await Empty.SendAsync(HttpMethod.Put, "/profiles/profile_1/active");
        Assert.True((bool)(await Empty.ReadAsync("/profiles/profile_1"))["metadata"]!["isActive"]!);
        await Empty.SendAsync(HttpMethod.Put, "/profiles/none/active", expected: HttpStatusCode.NotFound);
    }
}
