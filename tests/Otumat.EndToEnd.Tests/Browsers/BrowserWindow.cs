using PuppeteerSharp;

namespace Otumat.EndToEnd.Tests.Browsers;

/// <summary>One window of the browser, as a person uses it.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    public const int DesktopWidth = 1280;
    public const int PhoneWidth = 375;

    private readonly IBrowserContext _context;
    private readonly IPage _page;

    internal BrowserWindow(IBrowserContext context, IPage page)
    {
        _context = context;
        _page = page;
        _page.DefaultTimeout = (int)Limits.Answer.TotalMilliseconds;
    }

    public Uri Address => new(_page.Url);

    public async Task<int> OpenAsync(Uri address) => (int)(await _page.GoToAsync(address.AbsoluteUri)).Status;

    public Task<string> TextAsync() => _page.EvaluateExpressionAsync<string>("document.body.innerText");

    public Task<string> TextOfAsync(string selector) => _page.EvaluateFunctionAsync<string>("s => document.querySelector(s).innerText", selector);

    /// <summary>The height of an element in pixels.</summary>
    public Task<double> HeightOfAsync(string selector) =>
        _page.EvaluateFunctionAsync<double>("s => document.querySelector(s).getBoundingClientRect().height", selector);

    public Task<bool> HasAsync(string selector) => _page.EvaluateFunctionAsync<bool>("s => document.querySelector(s) !== null", selector);

    public Task FillAsync(string selector, string text) => _page.TypeAsync(selector, text);

    /// <summary>Types where the focus is.</summary>
    public Task TypeAsync(string text) => _page.Keyboard.TypeAsync(text);

    /// <summary>Clicks and waits for the page that the click leads to.</summary>
    public Task FollowAsync(string selector) => Task.WhenAll(_page.WaitForNavigationAsync(), _page.ClickAsync(selector));

    /// <summary>Presses a key, by its name in the DOM: "Tab", "Enter", "Space".</summary>
    public Task PressAsync(string key) => _page.Keyboard.PressAsync(key);

    /// <summary>Presses a key and waits for the page that it leads to.</summary>
    public Task FollowWithKeyAsync(string key) => Task.WhenAll(_page.WaitForNavigationAsync(), PressAsync(key));

    /// <summary>Presses Tab until the focus is on an element that fits the selector.</summary>
    public async Task TabToAsync(string selector, int limit = 60)
    {
        for (var step = 0; step < limit; step++)
        {
            await PressAsync("Tab");
            if (await IsFocusedAsync(selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"{limit} tabs did not reach '{selector}' on {Address.GetLeftPart(UriPartial.Path)}.");
    }

    private Task<bool> IsFocusedAsync(string selector) =>
        _page.EvaluateFunctionAsync<bool>("s => document.activeElement !== null && document.activeElement.matches(s)", selector);

    /// <summary>Waits until the page itself has put the focus there.</summary>
    public Task WaitForFocusAsync(string selector) =>
        _page.WaitForFunctionAsync("s => document.activeElement !== null && document.activeElement.matches(s)", selector);

    /// <summary>Whether the focused element looks different from an unfocused one.</summary>
    public Task<bool> ShowsFocusAsync() => _page.EvaluateExpressionAsync<bool>(
        "(() => { const s = getComputedStyle(document.activeElement); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; })()");

    public Task ResizeAsync(int width) => _page.SetViewportAsync(new ViewPortOptions { Width = width, Height = width < 600 ? 812 : 800 });

    /// <summary>How many pixels the page is wider than its window; 0 when nothing has to be scrolled sideways.</summary>
    public Task<int> OverflowAsync() =>
        _page.EvaluateExpressionAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>The height in pixels that the smallest letters of the page's pictures are shown with.</summary>
    public Task<double> SmallestLabelAsync() => _page.EvaluateExpressionAsync<double>(
        "Math.min(...[...document.querySelectorAll('svg text')].map(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a))");

    public Task<byte[]> PictureAsync() => _page.ScreenshotDataAsync(new ScreenshotOptions { FullPage = true, Type = ScreenshotType.Png });

    public Task WithoutScriptAsync() => _page.SetJavaScriptEnabledAsync(false);

    /// <summary>Closes the window, as a person does who decides nothing.</summary>
    public Task CloseAsync() => _page.CloseAsync();

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
