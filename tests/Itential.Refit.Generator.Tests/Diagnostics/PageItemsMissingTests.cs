namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PageItemsMissingTests
{
    [Fact]
    public void PageItemsMissing_Declared_IsReported() => Diagnose.Reports(
        "ITR070",
        "Page 'Page' has no collection of 'int' at 'list'; name the property in Items, a collection of 'int'",
        """
            public sealed record Page(List<int> Results, int Total);

            public interface IApi
            {
                [Get("/a"), Paged(PagingStyle.SkipLimit, Page = typeof(Page), Items = [|"list"|])] IAsyncEnumerable<int> A();
            }
            """);

    [Fact]
    public void PageItemsMissing_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed record Page(List<int> Results, List<int> Others, int Total);

            public interface IApi
            {
                [Get("/a"), Paged(PagingStyle.SkipLimit, Page = typeof(Page), Items = "results")] IAsyncEnumerable<int> A();
            }
            """);
}
