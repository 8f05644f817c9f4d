namespace Otumat.Collector.Tests.Configuration;

public sealed class ConfigurationFileTests
{
    [Fact]
    public void File_WithLittleInIt_HasTheDefaults()
    {
        var configuration = ConfigurationFile.Parse(
            """
            {
              // The smallest useful one.
              "packages": [ { "clientId": "datajoint", "notice": "Why we ask.", "survey": [ { "id": "a", "question": "Why?" } ] } ],
              "retention": { "events": 20 },
            }
            """,
            "file.json");

        var package = Assert.Single(configuration.Packages);
        Assert.Equal(("datajoint", "1", 0), (package.Title, package.NoticeVersion, package.Collects.Count));
        Assert.Empty(Assert.Single(package.Survey).Choices);
        Assert.Empty(configuration.Users);
        Assert.Equal("/user/usage-install", configuration.Routes.Install);
        Assert.Equal((60, 3600, 600, 5), (configuration.Lifetimes.Code, configuration.Lifetimes.AccessToken, configuration.Lifetimes.DeviceCode, configuration.Lifetimes.DeviceInterval));
        Assert.Equal((20, 400), (configuration.Retention.Events, configuration.Retention.EventIds));
        Assert.Equal(1024 * 1024, configuration.Limits.BatchBytes);
    }

    [Theory]
    [InlineData("{", "is not what the collector reads")]
    [InlineData("""{ "package": [] }""", "is not what the collector reads")]
    [InlineData("""{ "packages": null }""", "is not what the collector reads")]
    [InlineData("""{ "packages": [ { "clientId": "a" } ] }""", "is not what the collector reads")]
    [InlineData("""{ "packages": [ { "clientId": "a", "notice": " " } ] }""", "has no notice")]
    [InlineData("""{ "packages": [ { "clientId": "", "notice": "n" } ] }""", "has no clientId")]
    [InlineData("""{ "packages": [ { "clientId": "a", "notice": "n" }, { "clientId": "A", "notice": "n" } ] }""", "have the clientId")]
    [InlineData("""{ "users": [ { "name": "ann", "passwordHash": "secret" } ] }""", "Make one with the command hash-password")]
    [InlineData("""{ "routes": { "token": "auth/token" } }""", "begins with /")]
    [InlineData("""{ "routes": { "token": "/{x}" } }""", "begins with /")]
    [InlineData("""{ "routes": { "token": "/health" } }""", "has two uses")]
    [InlineData("""{ "routes": { "token": "/dashboard/sign-in" } }""", "has two uses")]
    [InlineData("""{ "routes": { "install": "/dashboard/export.csv" } }""", "has two uses")]
    [InlineData("""{ "lifetimes": { "code": 61 } }""", "Write 1 to 60")]
    [InlineData("""{ "lifetimes": { "accessToken": 0 } }""", "not above zero")]
    [InlineData("""{ "limits": { "tokens": 0 } }""", "not above zero")]
    [InlineData("""{ "retention": { "events": 10, "eventIds": 30 } }""", "a repeated event is stored twice")]
    [InlineData("""{ "retention": { "events": 500 } }""", "a repeated event is stored twice")]
    [InlineData("""{ "proxies": [ "everybody" ] }""", "is no network")]
    [InlineData("""{ "publicAddress": "usage.example.com" }""", "scheme and host")]
    [InlineData("""{ "publicAddress": "ftp://usage.example.com" }""", "scheme and host")]
    [InlineData("""{ "publicAddress": "https://usage.example.com/path" }""", "scheme and host")]
    [InlineData("""{ "publicAddress": "https://usage.example.com/?a=b" }""", "scheme and host")]
    [InlineData("""{ "lifetimes": { "refreshToken": 0 } }""", "not above zero")]
    [InlineData("""{ "retention": { "tokens": 0 } }""", "A retention is not above zero")]
    [InlineData("""{ "packages": [ { "clientId": "a", "notice": "n", "survey": [ { "id": "q", "question": "?" }, { "id": "Q", "question": "?" } ] } ] }""", "two survey questions")]
    [InlineData("""{ "users": [ { "name": "ann", "passwordHash": "x" }, { "name": "Ann", "passwordHash": "x" } ] }""", "Two users are called")]
    public void File_ThatCannotBeMeant_IsRefusedWithTheRemedy(string json, string message)
    {
        var fault = Assert.Throws<ConfigurationException>(() => ConfigurationFile.Parse(json, "file.json"));

        Assert.Contains("file.json", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("https://usage.example.com/")]
    public void PublicAddress_OfSchemeAndHost_IsTaken(string address)
    {
        Assert.Equal(address, ConfigurationFile.Parse($$"""{ "publicAddress": "{{address}}" }""", "file.json").PublicAddress);
    }

    [Fact]
    public void File_WithNothingInIt_HasTheDefaults()
    {
        Assert.Equal("/auth/token", ConfigurationFile.Parse("null", "file.json").Routes.Token);
    }

    [Fact]
    public void File_WithSeveralFaults_IsToldAllOfThem()
    {
        var fault = Assert.Throws<ConfigurationException>(() => ConfigurationFile.Parse("""{ "lifetimes": { "code": 0 }, "limits": { "pages": 0 } }""", "file.json"));

        Assert.Equal(3, fault.Message.Split('\n').Length);
    }

    [Fact]
    public void File_ThatIsNotThere_IsNamed()
    {
        Assert.Contains("nowhere.json", Assert.Throws<ConfigurationException>(() => ConfigurationFile.Read("nowhere.json")).Message, StringComparison.Ordinal);
    }
}
