namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class HeaderCollectionTypeTests
{
    [Fact]
    public void HeaderCollectionType_Declared_IsReported() => Diagnose.Reports(
        "ITR033",
        "Parameter 'headers' is a [HeaderCollection] of type 'Dictionary<string, int>'; make it an IDictionary<string, string>",
        """
            public interface IApi
            {
                [Get("/a")] Task A([HeaderCollection] Dictionary<string, int> [|headers|]);
            }
            """);

    [Fact]
    public void HeaderCollectionType_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([HeaderCollection] Dictionary<string, string?> headers);
            }
            """);
}
