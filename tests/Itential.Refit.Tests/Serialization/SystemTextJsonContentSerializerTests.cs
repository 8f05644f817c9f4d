using System.Text.Json;
using Itential.Refit.Requests;
using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Serialization;

public sealed class SystemTextJsonContentSerializerTests
{
    private sealed record Unknown(string Name);

    private sealed record Cyclic
    {
        public Cyclic? Self { get; set; }
    }

    [Fact]
    public async Task RoundTrip_ByReflection_IsRead()
    {
        var serializer = new SystemTextJsonContentSerializer();
        using var content = serializer.ToHttpContent(new Device("r1", 22));

        Assert.Equal(new Device("r1", 22), await serializer.FromHttpContentAsync<Device>(content));
        using var again = serializer.ToHttpContent(new Device("r1", 22));

        Assert.Equal(new Device("r1", 22), serializer.FromHttpContent<Device>(again));
    }

    [Fact]
    public void Options_WithoutTheType_NameItAndTheRemedy()
    {
        var serializer = new SystemTextJsonContentSerializer(new JsonSerializerOptions { TypeInfoResolver = SampleJson.Default });

        var error = Assert.Throws<InvalidOperationException>(() => serializer.ToHttpContent(new Unknown("x")));

        Assert.Contains("Unknown", error.Message, StringComparison.Ordinal);
        Assert.Contains("[JsonSerializable(typeof(Unknown))]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Context_WithoutTheType_NamesItAndTheRemedy()
    {
        var executor = new RequestExecutor(new HttpClient(), new RefitSettings());

        var error = Assert.Throws<InvalidOperationException>(() => executor.Codec<Unknown>(SampleJson.Default));

        Assert.Contains("SampleJson", error.Message, StringComparison.Ordinal);
        Assert.Contains("[JsonSerializable(typeof(Unknown))]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Unserializable_IsARequestFailure()
    {
        var body = new Cyclic();
        body.Self = body;
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://host/x");
        var executor = new RequestExecutor(new HttpClient(), new RefitSettings());

        var error = Assert.Throws<ApiRequestException>(() => executor.Codec<Cyclic>().Write(request, body));

        Assert.StartsWith("The body of POST http://host/x could not be written as Cyclic", error.Message, StringComparison.Ordinal);
    }
}
