namespace Itential.Refit.Tests.Weaknesses;

public interface IDeleteApi
{
    [Delete("/x")]
    [Headers("X-Fixed: 1")]
    Task DeleteAsync([Header("X-Reason")] string reason);

    [Delete("/x")]
    [Headers("X-Fixed: 1")]
    void Delete([Header("X-Reason")] string reason);

    [Delete("/x")]
    Task DeleteTypedAsync([Header("Content-Language")] string? language);
}
