using System.Text;
using Itential.Refit.Tests.Bodies;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>R10: Refit's boundary is a public constant. Here each request has a random one, so that no content can close the form.</summary>
public sealed class R10MultipartBoundaryTests(BodyServer server) : IClassFixture<BodyServer>
{
    private readonly IFilesApi _api = RestService.For<IFilesApi>(server.BaseAddress);

    [Fact]
    public async Task Boundary_OfEachRequest_IsAnother()
    {
        var boundaries = new HashSet<string?>(StringComparer.Ordinal);
        for (var i = 0; i < 50; i++)
        {
            await _api.FilesAsync(null, [1], null, null);
            boundaries.Add(Boundary());
        }

        Assert.Equal(50, boundaries.Count);
        Assert.All(boundaries, item => Assert.True(item!.Length is >= 32 and <= 70));
    }

    [Fact]
    public async Task Content_WithAnEarlierBoundary_ClosesNothing()
    {
        await _api.FilesAsync(null, [1], null, null);
        var boundary = Boundary();
        var attack = $"--{boundary}--\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"admin\"\r\n\r\ntrue\r\n--{boundary}--\r\n";

        await _api.FilesAsync(null, Encoding.UTF8.GetBytes(attack), null, null);

        Assert.Equal(attack, Encoding.UTF8.GetString(Assert.Single(server.Last.Files).Bytes));
        Assert.Empty(server.Last.Form!);
    }

    [Fact]
    public async Task Text_OfTheAttribute_OnlyBeginsTheBoundary()
    {
        await _api.PrefixAsync("x");
        var first = Boundary();
        await _api.PrefixAsync("x");

        Assert.StartsWith("my-part-", first, StringComparison.Ordinal);
        Assert.Equal("my-part-".Length + 32, first!.Length);
        Assert.NotEqual(first, Boundary());
    }

    [Fact]
    public async Task Text_OfTheAttribute_IsTheBoundaryWhereTheSettingsSaySo()
    {
        var api = RestService.For<IFilesApi>(server.BaseAddress, new RefitSettings { FixedMultipartBoundary = true });

        await api.PrefixAsync("x");

        Assert.Equal("my-part", Boundary());
        Assert.Equal("x", server.Last.Form!["text"].ToString());
    }

    private string? Boundary() => server.Last.Header("Content-Type")?.Split("boundary=")[1];
}
