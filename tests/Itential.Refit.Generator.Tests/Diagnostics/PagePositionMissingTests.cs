namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PagePositionMissingTests
{
    [Fact]
    public void PagePositionMissing_Declared_IsReported() => Diagnose.Reports(
        "ITR072",
        "Method 'A' cannot say where a page starts: 'skip' is the parameter 'skip', which must be an int or a long in the query",
        """
            public interface IApi
            {
                [Get("/a"), [|Paged|](PagingStyle.SkipLimit, Page = typeof(List<int>))] IAsyncEnumerable<int> A(string skip);
            }
            """);

    [Fact]
    public void PagePositionMissing_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a"), Paged(PagingStyle.SkipLimit, Page = typeof(List<int>))] IAsyncEnumerable<int> A(int? skip);
            }
            """);
}
