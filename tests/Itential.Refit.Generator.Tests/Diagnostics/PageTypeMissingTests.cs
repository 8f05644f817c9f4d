namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PageTypeMissingTests
{
    [Fact]
    public void PageTypeMissing_Declared_IsReported() => Diagnose.Reports(
        "ITR069",
        "The page of 'A' cannot be found, because no other method of the interface with the same verb and route returns one; name an accessible, closed type in Page = typeof(...)",
        """
            public interface IApi
            {
                [Get("/a"), [|Paged|](PagingStyle.SkipLimit)] IAsyncEnumerable<int> A();
                [Get("/b")] Task<List<int>> B();
            }
            """);

    [Fact]
    public void PageTypeMissing_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed record Page(List<int> Results, int Total);

            public interface IApi
            {
                [Get("/a"), Paged(PagingStyle.SkipLimit, Page = typeof(Page))] IAsyncEnumerable<int> A();
            }
            """);
}
