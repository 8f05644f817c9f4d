namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SeveralHeaderCollectionsTests
{
    [Fact]
    public void SeveralHeaderCollections_Declared_IsReported() => Diagnose.Reports(
        "ITR031",
        "Method 'A' has a second [HeaderCollection] at parameter 'b'; merge the two",
        """
            public interface IApi
            {
                [Get("/a")] Task A([HeaderCollection] IDictionary<string, string> a, [[|HeaderCollection|]] IDictionary<string, string> b);
            }
            """);

    [Fact]
    public void SeveralHeaderCollections_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([HeaderCollection] IDictionary<string, string> a, [Query] IDictionary<string, string> b);
            }
            """);
}
