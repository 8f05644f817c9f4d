namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PageTotalMissingTests
{
    [Fact]
    public void PageTotalMissing_Declared_IsReported() => Diagnose.Reports(
        "ITR071",
        "Page 'Page' has no integer 'meta.total'; name the property in Total, or \"\" if the page does not tell it",
        """
            public sealed record Page(List<int> Results, int Total);

            public interface IApi
            {
                [Get("/a"), Paged(PagingStyle.SkipLimit, Page = typeof(Page), Total = [|"meta.total"|])] IAsyncEnumerable<int> A();
            }
            """);

    [Fact]
    public void PageTotalMissing_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed record Page(List<int> Results, int Total);

            public interface IApi
            {
                [Get("/a"), Paged(PagingStyle.SkipLimit, Page = typeof(Page), Total = "total")] IAsyncEnumerable<int> A();
            }
            """);
}
