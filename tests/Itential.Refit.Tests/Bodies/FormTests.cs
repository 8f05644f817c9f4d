namespace Itential.Refit.Tests.Bodies;

public sealed class FormTests(BodyServer server) : IClassFixture<BodyServer>
{
    private static readonly Note Sample = new()
    {
        Written = new DateOnly(2026, 1, 2),
        Text = "a b&c=ü",
        Mood = Mood.Middling,
        Tags = ["x,y", "z"],
        Pages = [1, 2],
        Author = new Author { Name = "Ada", Scores = new Dictionary<string, int> { ["go fast"] = 9 } },
    };

    private readonly IBodyApi _api = RestService.For<IBodyApi>(server.BaseAddress);

    [Fact]
    public async Task Form_Object_IsReadBack()
    {
        await _api.FormAsync(Sample);

        Assert.Equal(
            "written+at=2026-01-02&Text=a+b%26c%3D%C3%BC&Mood=so-so&Tags=x%2Cy&Tags=z&Pages=1,2&Author.first_name=Ada&Author.Scores.go+fast=9",
            server.Last.Text);
        Assert.Equal("application/x-www-form-urlencoded", server.Last.Header("Content-Type"));
        Assert.Equal("a b&c=ü", server.Last.Form!["Text"].ToString());
        Assert.Equal("9", server.Last.Form["Author.Scores.go fast"].ToString());
    }

    [Fact]
    public void Form_Synchronous_IsTheSame()
    {
        _api.Form(Sample);

        Assert.Equal("x,y|z", string.Join("|", server.Last.Form!["Tags"].AsEnumerable()));
    }

    [Fact]
    public async Task Form_Collections_FollowTheSettings()
    {
        var api = RestService.For<IBodyApi>(server.BaseAddress, new RefitSettings { CollectionFormat = CollectionFormat.Multi });

        await api.FormAsync(Sample);

        Assert.Equal("1|2", string.Join("|", server.Last.Form!["Pages"].AsEnumerable()));
    }

    [Fact]
    public async Task Form_Dictionary_LeavesOutNullsAndBlankKeys()
    {
        await _api.PairsAsync(new Dictionary<string, int?> { ["a b"] = 1, ["none"] = null, [" "] = 3 });

        Assert.Equal("a+b=1", server.Last.Text);
    }

    [Fact]
    public async Task Form_ReadyText_IsSentAsItIs()
    {
        await _api.FormTextAsync("a=%20&b");

        Assert.Equal(("a=%20&b", "application/x-www-form-urlencoded"), (server.Last.Text, server.Last.Header("Content-Type")));
    }
}
