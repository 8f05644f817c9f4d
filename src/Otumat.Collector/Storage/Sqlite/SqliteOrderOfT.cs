namespace Otumat.Collector;

/// <inheritdoc cref="ISqliteOrder"/>
internal sealed class SqliteOrder<T>(Func<Sql, T> work) : ISqliteOrder
{
    // The caller goes on elsewhere: the writer has the next transaction to commit.
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Task => _answer.Task;

    public void Run(Sql sql) => _result = work(sql);

    public void Fail(Exception cause) => _answer.TrySetException(cause);

    public void Answer() => _answer.TrySetResult(_result!);
}
