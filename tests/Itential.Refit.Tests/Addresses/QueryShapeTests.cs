namespace Itential.Refit.Tests.Addresses;

public sealed class QueryShapeTests
{
    [Fact]
    public void Indexed_Values_HaveTheirIndexInTheName()
    {
        Assert.Equal("/q?values%5B0%5D=7&values%5B1%5D=8", Targets.Api.Indexed([7, 8]));
        Assert.Equal("/q?values%5B0%5D=a&values%5B1%5D=b", Targets.Of(new RefitSettings { CollectionFormat = CollectionFormat.Indexed }).List(["a", null, "b"]));
    }

    [Fact]
    public void ListOfObjects_Unsaid_IsIndexed() =>
        Assert.Equal("/q?points%5B0%5D.X=1&points%5B0%5D.Y=2&points%5B1%5D.X=3&points%5B1%5D.Tags=a,b", Targets.Api.Points([new Point(1, 2), null, new Point(3, null, ["a", "b"])]));

    [Fact]
    public void Dictionary_OfObjectsAndLists_IsFlattened() => Assert.Equal(
        "/q?tag%201=a,b&p.X=1&p.Y=2",
        Targets.Api.Lists(new Dictionary<string, string[]> { ["tag 1"] = ["a", "b"], [" "] = ["c"] }, new Dictionary<string, Point?> { ["p"] = new Point(1, 2), ["gone"] = null }));

    [Fact]
    public void Any_KnownTypes_AreWrittenByTheirOwn() => Assert.Equal(
        "/q?n=1.5&t=2026-01-02&b=true&e=LightBlue&l=1,x&u=http%3A%2F%2Fh%2F&value=7",
        Targets.Api.Any(
            new Dictionary<string, object?>
            {
                ["n"] = 1.5m,
                ["t"] = new DateOnly(2026, 1, 2),
                ["b"] = true,
                ["e"] = Color.LightBlue,
                ["none"] = null,
                ["l"] = new object?[] { 1, null, "x" },
                ["u"] = new Uri("http://h/"),
            },
            7L));

    [Fact]
    public void Any_UnknownType_IsNamed()
    {
        var error = Assert.Throws<ArgumentException>(() => Targets.Api.Any(new Dictionary<string, object?>(), new Point(1)));

        Assert.Contains("'value' is a Point", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Targets.Api.Any(new Dictionary<string, object?> { ["a"] = new Dictionary<string, string> { ["b"] = "c" } }, null));
    }

    [Fact]
    public void Object_Names_ComeFromTheirAttributes() => Assert.Equal(
        "/q?DeviceName=d&owner=o&jsonName=j&newtonName=n&SentNull=&NullList=&FirstPoint.X=1&AllPoints%5B0%5D.X=2&ExtraPairs.k%20y=v",
        Targets.Api.Search(Everything()));

    [Fact]
    public void Placeholder_OfAnAlias_TakesItsProperty() => Assert.Equal("/owners/me?SentNull=&NullList=", Targets.Api.AliasInRoute(new Search { OwnedBy = "me" }));

    [Theory]
    [InlineData("camel", "deviceName=d&owner=o&jsonName=j&newtonName=n&sentNull=&nullList=&firstPoint.x=1&allPoints%5B0%5D.x=2&extraPairs.k%20y=v")]
    [InlineData("snake", "device_name=d&owner=o&jsonName=j&newtonName=n&sent_null=&null_list=&first_point.x=1&all_points%5B0%5D.x=2&extra_pairs.k%20y=v")]
    [InlineData("kebab", "device-name=d&owner=o&jsonName=j&newtonName=n&sent-null=&null-list=&first-point.x=1&all-points%5B0%5D.x=2&extra-pairs.k%20y=v")]
    public void KeyFormatter_RenamesPropertiesWithoutANameOfTheirOwn(string preset, string expected)
    {
        var settings = preset switch { "camel" => RefitSettings.CamelCase(), "snake" => RefitSettings.SnakeCase(), _ => RefitSettings.KebabCase() };

        Assert.Equal("/q?" + expected, Targets.Of(settings).Search(Everything()));
    }

    [Fact]
    public void JsonNames_NotHonored_GiveWayToThePropertysOwn()
    {
        var settings = RefitSettings.SnakeCase();
        settings.HonorContentSerializerPropertyNamesInQuery = false;

        Assert.Contains("owner=o&by_json=j&by_newtonsoft=n", Targets.Of(settings).Search(Everything()), StringComparison.Ordinal);
        Assert.Contains("owner=o&ByJson=j&ByNewtonsoft=n", Targets.Of(new RefitSettings { HonorContentSerializerPropertyNamesInQuery = false }).Search(Everything()), StringComparison.Ordinal);
    }

    private static Search Everything() => new()
    {
        DeviceName = "d",
        OwnedBy = "o",
        ByJson = "j",
        ByNewtonsoft = "n",
        FirstPoint = new Point(1),
        AllPoints = [new Point(2)],
        ExtraPairs = new Dictionary<string, string> { ["k y"] = "v" },
    };
}
