using System.Buffers.Binary;
using TestKit;

namespace Otumat.EndToEnd.Tests.Browsers;

/// <summary>What the browser of the tests promises to the other tests.</summary>
public sealed class BrowserWindowTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private const string Page =
        """
        <!doctype html><title>first</title>
        <form action="/second"><input id="name" name="name"><button id="send">Send</button></form>
        <p>some text</p><div style="width: 600px">wide</div>
        """;

    [Fact]
    public async Task Window_FilledAndClicked_SendsTheForm()
    {
        await using var server = await ServerAsync();
        await using var window = await chromium.OpenAsync();
        await window.OpenAsync(server.BaseAddress);

        await window.FillAsync("#name", "alice");
        await window.FollowAsync("#send");

        Assert.Equal("/second?name=alice", window.Address.PathAndQuery);
    }

    [Fact]
    public async Task Window_KeysOnly_ReachesAndSendsTheForm()
    {
        await using var server = await ServerAsync();
        await using var window = await chromium.OpenAsync();
        await window.OpenAsync(server.BaseAddress);

        await window.TabToAsync("#send");
        Assert.True(await window.ShowsFocusAsync());
        await window.FollowWithKeyAsync("Enter");

        Assert.Equal("/second?name=", window.Address.PathAndQuery);
    }

    [Fact]
    public async Task Window_OfAPhone_TellsWhatDoesNotFitAndTakesAPictureOfItsWidth()
    {
        await using var server = await ServerAsync();
        await using var window = await chromium.OpenAsync(BrowserWindow.PhoneWidth);
        await window.OpenAsync(server.BaseAddress);

        var picture = await window.PictureAsync();

        Assert.True(await window.OverflowAsync() > 200);
        Assert.True(BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)) >= BrowserWindow.PhoneWidth);
        await window.ResizeAsync(BrowserWindow.DesktopWidth);
        Assert.Equal(0, await window.OverflowAsync());
    }

    private static Task<LoopbackServer> ServerAsync() => LoopbackServer.StartAsync(Replies.Body(Page, "text/html; charset=utf-8", 200, []));
}
