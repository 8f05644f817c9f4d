namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class OptionalMisusedTests
{
    [Fact]
    public void OptionalMisused_Declared_IsReported() => Diagnose.Reports(
        "ITR024",
        "Placeholder '{id?}' stands in the query; only a whole path segment can be left out, so write {id}",
        """
            public interface IApi
            {
                [Get("/a?x=[|{id?}|]")] Task A(string? id);
            }
            """);

    [Fact]
    public void OptionalMisused_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/{id?}?x=1")] Task A(string? id);
            }
            """);
}
