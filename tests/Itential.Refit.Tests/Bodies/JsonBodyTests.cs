namespace Itential.Refit.Tests.Bodies;

public sealed class JsonBodyTests(BodyServer server) : IClassFixture<BodyServer>
{
    private readonly IBodyApi _api = RestService.For<IBodyApi>(server.BaseAddress);

    [Fact]
    public async Task Interface_WithoutDerivedTypes_IsWrittenByTheValuesOwnType()
    {
        await _api.ShapeAsync(new Circle("c", 3));
        Assert.Equal("{\"name\":\"c\",\"radius\":3}", Compact());

        await _api.StreamedShapeAsync(new Circle("c", 4));
        Assert.Equal("{\"name\":\"c\",\"radius\":4}", Compact());
    }

    [Fact]
    public async Task Interface_WithAnUnknownValue_IsNotSentAsHalfAnObject()
    {
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => _api.ShapeAsync(new Unknown("hidden-name", 42)));

        Assert.Contains("JsonSerializable(typeof(Unknown))", error.InnerException!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-name", error.ToString(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<ApiRequestException>(() => _api.StreamedShapeAsync(new Unknown("hidden-name", 42)));
    }

    [Fact]
    public async Task Interface_ByReflection_IsWrittenByTheValuesOwnType()
    {
        var api = RestService.For<IShapesApi>(server.BaseAddress);

        await api.ShapeAsync(new Unknown("u", 42));

        Assert.Equal("{\"name\":\"u\",\"secret\":42}", server.Last.Text);
    }

    [Fact]
    public async Task Value_ThatCannotBeWritten_SaysWhetherAnythingWasSent()
    {
        var measure = new Measure(double.NaN);

        var buffered = await Assert.ThrowsAsync<ApiRequestException>(() => _api.MeasureAsync(measure));
        var streamed = await Assert.ThrowsAsync<ApiRequestException>(() => _api.StreamedMeasureAsync(measure));
        var synchronous = Assert.Throws<ApiRequestException>(() => _api.StreamedMeasure(measure));

        Assert.EndsWith("could not be written as Measure. Nothing was sent.", buffered.Message, StringComparison.Ordinal);
        Assert.EndsWith("could not be written as Measure. What had been sent is no whole request.", streamed.Message, StringComparison.Ordinal);
        Assert.Equal(streamed.Message, synchronous.Message);
    }

    [Fact]
    public async Task Polymorphic_KeepsItsDiscriminator()
    {
        await _api.AnimalAsync(new Dog("Rex", 4));

        Assert.Equal("{\"$kind\":\"dog\",\"legs\":4,\"name\":\"Rex\"}", Compact());
    }

    [Fact]
    public async Task Object_IsWrittenByTheValuesOwnType()
    {
        await _api.AnythingAsync(new Job("a", 1));

        Assert.Equal("{\"id\":\"a\",\"size\":1}", Compact());
    }

    [Fact]
    public async Task ExplicitBody_OnGet_IsSent()
    {
        await _api.SearchAsync(new Job("a", 1));

        Assert.Equal("{\"id\":\"a\",\"size\":1}", Compact());
    }

    [Fact]
    public async Task Stream_Body_StaysOpenAndIsReadFromWhereItStands()
    {
        using var stream = new MemoryStream([1, 2, 3]) { Position = 1 };

        await _api.StreamAsync(stream);

        Assert.Equal([2, 3], server.Last.Bytes);
        Assert.Equal("2", server.Last.Header("Content-Length"));
        Assert.True(stream.CanRead);
    }

    private string Compact() => System.Text.Json.Nodes.JsonNode.Parse(server.Last.Text)!.ToJsonString();
}
