namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PlaceholderNotClosedTests
{
    [Fact]
    public void PlaceholderNotClosed_Declared_IsReported() => Diagnose.Reports(
        "ITR018",
        "Route '/a/{id' opens a placeholder that is never closed; add '}', or write '%7B' for the character itself",
        """
            public interface IApi
            {
                [Get("/a/[|{|]id")] Task A(int id);
            }
            """);

    [Fact]
    public void PlaceholderNotClosed_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/%7Bid")] Task A(int id);
            }
            """);
}
