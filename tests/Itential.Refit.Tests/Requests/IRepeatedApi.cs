namespace Itential.Refit.Tests.Requests;

public interface IRepeatedApi
{
    [Get("/a")]
    Task<string> GetAsync();

    [Post("/a")]
    Task<string> PostAsync();

    [Post("/a"), Idempotent]
    Task<string> RepeatablePostAsync();

    [Delete("/a"), Idempotent(false)]
    Task<string> OnceAsync();

    [Post("/a"), Idempotent]
    Task<string> TextAsync([Body] string text);

    [Post("/a"), Idempotent]
    Task<string> StreamAsync([Body] Stream stream);

    [Post("/a"), Idempotent]
    string RepeatablePost();
}

[Idempotent]
public interface IRepeatableApi : IRepeatedApi
{
    [Patch("/a")]
    Task<string> PatchAsync();

    [Patch("/a"), Idempotent(false)]
    Task<string> PatchOnceAsync();
}
