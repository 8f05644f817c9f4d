namespace Itential.Diagnostics.Tests.Decorators.Refit;

[Trace]
public interface IUsersApi
{
    [Get("/users/{id}")]
    Task<string> GetUser(int id, [Header("Authorization")] string authorization);
}
