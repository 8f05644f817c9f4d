using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Requests;

public sealed class ConstantAddressTests
{
    [Fact]
    public void Address_AskedTwice_IsTheSame()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://host/base/") };
        var executor = new RequestExecutor(http, new RefitSettings());
        ConstantAddress? known = null;

        var first = executor.Address(ref known, "/jobs?all");

        Assert.Equal("http://host/base/jobs?all", first.AbsoluteUri);
        Assert.Same(first, executor.Address(ref known, "/jobs?all"));
    }

    [Fact]
    public void Address_BaseAddressChanged_IsMadeAnew()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://one") };
        var executor = new RequestExecutor(http, new RefitSettings());
        ConstantAddress? known = null;
        executor.Address(ref known, "/jobs");

        http.BaseAddress = new Uri("http://two");

        Assert.Equal("http://two/jobs", executor.Address(ref known, "/jobs").AbsoluteUri);
    }

    [Fact]
    public void Address_NoBaseAddress_NamesTheRemedy()
    {
        using var http = new HttpClient();
        var executor = new RequestExecutor(http, new RefitSettings());
        ConstantAddress? known = null;

        var error = Assert.Throws<InvalidOperationException>(() => executor.Address(ref known, "/jobs"));

        Assert.Contains("BaseAddress", error.Message, StringComparison.Ordinal);
    }
}
