namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class BraceWithoutPlaceholderTests
{
    [Fact]
    public void BraceWithoutPlaceholder_Declared_IsReported() => Diagnose.Reports(
        "ITR019",
        "Route '/a/id}' has a '}' that closes nothing; add '{' before the name, or write '%7D' for the character itself",
        """
            public interface IApi
            {
                [Get("/a/id[|}|]")] Task A(int id);
            }
            """);

    [Fact]
    public void BraceWithoutPlaceholder_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/id%7D")] Task A(int id);
            }
            """);
}
