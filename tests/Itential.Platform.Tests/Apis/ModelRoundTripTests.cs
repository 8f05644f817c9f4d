namespace Itential.Platform.Tests.Apis;

/// <summary>What every model keeps: an example of it, made from its own properties, is read and written again.</summary>
public sealed class ModelRoundTripTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<ModelRoundTrip> Models = ModelRoundTrip.Of(typeof(IPlatformClient).Assembly);

    [Fact]
    public void Model_ReadAndWritten_LosesNothing()
    {
        output.WriteLine($"{Models.Count} models in {Models.Select(model => model.Context).Distinct().Count()} contexts, {Models.Select(model => model.Model).Distinct().Count()} of them different.");

        Findings.None(Models.Select(model => model.Fault()).OfType<string>());
    }

    [Fact]
    public void Model_OfEveryBodyAndAnswer_IsAmongThem()
    {
        var types = OperationMethod.Of(typeof(IPlatformClient).Assembly).SelectMany(method => method.JsonTypes);

        Assert.Subset(Models.Select(model => model.Model).ToHashSet(), JsonSample.ModelsOf(types).ToHashSet());
    }
}
