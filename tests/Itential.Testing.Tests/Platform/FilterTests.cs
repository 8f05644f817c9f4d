namespace Itential.Testing.Tests.Platform;

/// <summary>What a list makes of a filter, of one that it does not know, and of a field that holds no text.</summary>
public sealed class FilterTests : PlatformTest
{
    private const string Jobs = "/operations-manager/jobs";

    [Theory]
    [InlineData("gt[metrics.progress]=0.5", 72)]
    [InlineData("gte[metrics.progress]=1", 72)]
    [InlineData("lt[metrics.progress]=1", 48)]
    [InlineData("lte[metrics.progress]=0", 48)]
    [InlineData("gt[name]=Workflow", 104)]
    [InlineData("not-in[status]=canceled,paused", 72)]
    [InlineData("exists[metrics.end_time]=false", 24)]
    [InlineData("exists[metrics.end_time]=true", 96)]
    [InlineData("equals[watchers]=65a000000000000000000001", 120)]
    [InlineData("equals[watchers]=none", 0)]
    [InlineData("equals[groups]=none", 0)]
    [InlineData("equals[metrics]=none", 0)]
    [InlineData("equals[name.first]=none", 0)]
    [InlineData("of[name]=none", 120)]
    [InlineData("ltx[name]=none", 120)]
    [InlineData("like[name]=none", 120)]
    [InlineData("equal[name]=none", 120)]
    [InlineData("exist5[name]=none", 120)]
    [InlineData("matches[name]=none", 120)]
    [InlineData("includes[name]=none", 120)]
    [InlineData("ends_with[name]=none", 120)]
    [InlineData("starts_with[name]=none", 120)]
    [InlineData("[name]=none", 120)]
    [InlineData("equals[]=none", 120)]
    public async Task Filter_InBrackets_IsAppliedOrPassedOver(string filter, int expected) =>
        Assert.Equal(expected, (int)(await Http.ReadAsync($"{Jobs}?{filter}&limit=1"))["metadata"]!["total"]!);

    [Theory]
    [InlineData("sort=name&order=-1", "Workflow 030")]
    [InlineData("order=-1", "Workflow 030")]
    [InlineData("sort=name", "Audit Interfaces")]
    public async Task Order_WithAndWithoutAField_IsKept(string query, string first) =>
        Assert.Equal(first, (string?)(await Http.ReadAsync($"/automation-studio/workflows?{query}"))["items"]![0]!["name"]);

    [Theory]
    [InlineData("sortField=name&sortOrder=-1", "Inventory 002")]
    [InlineData("sortField=name&sortOrder=1", "Inventory 001")]
    [InlineData("page=2&pageSize=1", "Inventory 002")]
    [InlineData("page=0&pageSize=1", "Inventory 001")]
    [InlineData("search=002", "Inventory 002")]
    public async Task NumberedPage_SortedOrSearched_BeginsWhereAsked(string query, string first) =>
        Assert.Equal(first, (string?)(await Http.ReadAsync("/inventory_manager/v1/inventories?" + query))["result"]!["data"]![0]!["name"]);
}
