using Itential.Refit.Tests.Bodies;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>R31: Refit has [FormObject] by reflection only. Here the parts are written when the interface is compiled.</summary>
public sealed class R31FormObjectTests(BodyServer server) : IClassFixture<BodyServer>
{
    [Fact]
    public async Task FormObject_IsOnePartAProperty_BesideFiles()
    {
        using var file = new MemoryStream([7]);
        var note = new Note
        {
            Written = new DateOnly(2026, 1, 2),
            Text = "grün",
            Mood = Mood.Middling,
            Tags = ["x", "y"],
            Pages = [1, 2],
            Author = new Author { Name = "Ada", Scores = new Dictionary<string, int> { ["go"] = 9 } },
        };

        await RestService.For<IFilesApi>(server.BaseAddress).FormAsync(note, file);

        Assert.Equal(
            ["written at=2026-01-02", "Text=grün", "Mood=so-so", "Tags=x,y", "Pages=1,2", "Author.first_name=Ada", "Author.Scores.go=9"],
            server.Last.Form!.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Equal(2, server.Last.Form!["Tags"].Count);
        Assert.Equal(1, server.Last.Form["Pages"].Count);
        Assert.Equal("file", Assert.Single(server.Last.Files).Name);
    }
}
