using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TheDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "GroupId",
                table: "Curriculum_Workshop",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsSeated",
                table: "Curriculum_Brick",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Moment",
                table: "Curriculum_Brick",
                type: "TEXT",
                maxLength: 30,
                nullable: false,
                defaultValue: "Any");

            migrationBuilder.AddColumn<int>(
                name: "CheckInDays",
                table: "Cohorts_Body",
                type: "INTEGER",
                nullable: false,
                defaultValue: 7);

            migrationBuilder.CreateTable(
                name: "Cohorts_CheckIn",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PromoId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Weather = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsNamed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_CheckIn", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_CheckInDay",
                columns: table => new
                {
                    PromoId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Storm = table.Column<int>(type: "INTEGER", nullable: false),
                    Rain = table.Column<int>(type: "INTEGER", nullable: false),
                    Cloud = table.Column<int>(type: "INTEGER", nullable: false),
                    SunAndCloud = table.Column<int>(type: "INTEGER", nullable: false),
                    Sun = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_CheckInDay", x => new { x.PromoId, x.Date });
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_Diagnosis",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenIn = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OpenedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Answered = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Diagnosis", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DiagnosisAnswer",
                columns: table => new
                {
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DiagnosisId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DiagnosisAnswer", x => new { x.StatementId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_ExpectationWord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    When = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Of = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_ExpectationWord", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_Face",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskMe = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    ComesFrom = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    GoodToKnow = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    PhotoId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Face", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_JournalWeek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Monday = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_JournalWeek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_Question",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    IsAnswerFirst = table.Column<bool>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    KeptAnswerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedWhy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Question", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_Subgroup",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ShelvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Subgroup", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_ThreadMessage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HiddenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HiddenWhy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_ThreadMessage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FeedbackRound",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    WorkshopId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    OpensAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false),
                    Heard = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RepliedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FeedbackRound", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Improvement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsReserved = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OwnedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ClosedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Improvement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_RitualUse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BrickId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Moment = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_RitualUse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_RitualUse_Curriculum_Brick_BrickId",
                        column: x => x.BrickId,
                        principalTable: "Curriculum_Brick",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_RunSheet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_RunSheet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_SharedText",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkshopId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    PadUrl = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PadText = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_SharedText", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_SharedText_Curriculum_Workshop_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Curriculum_Workshop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DiagnosisStatement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DiagnosisId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    RatherNo = table.Column<int>(type: "INTEGER", nullable: false),
                    RatherYes = table.Column<int>(type: "INTEGER", nullable: false),
                    Yes = table.Column<int>(type: "INTEGER", nullable: false),
                    CannotSay = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DiagnosisStatement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_DiagnosisStatement_Cohorts_Diagnosis_DiagnosisId",
                        column: x => x.DiagnosisId,
                        principalTable: "Cohorts_Diagnosis",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_JournalLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WeekId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Reader = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SharedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_JournalLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_JournalLine_Cohorts_JournalWeek_WeekId",
                        column: x => x.WeekId,
                        principalTable: "Cohorts_JournalWeek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_QuestionAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedWhy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_QuestionAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_QuestionAnswer_Cohorts_Question_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "Cohorts_Question",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_SubgroupMember",
                columns: table => new
                {
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_SubgroupMember", x => new { x.GroupId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Cohorts_SubgroupMember_Cohorts_Subgroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Cohorts_Subgroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_ThreadReport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_ThreadReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_ThreadReport_Cohorts_ThreadMessage_MessageId",
                        column: x => x.MessageId,
                        principalTable: "Cohorts_ThreadMessage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_ThreadTrace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Hid = table.Column<bool>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_ThreadTrace", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_ThreadTrace_Cohorts_ThreadMessage_MessageId",
                        column: x => x.MessageId,
                        principalTable: "Cohorts_ThreadMessage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FeedbackAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Helped = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Hindered = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Next = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Mark = table.Column<int>(type: "INTEGER", nullable: true),
                    Used = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FeedbackAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_FeedbackAnswer_Curriculum_FeedbackRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Curriculum_FeedbackRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FeedbackBox",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", maxLength: 8000000, nullable: false),
                    Marks = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FeedbackBox", x => x.RoundId);
                    table.ForeignKey(
                        name: "FK_Curriculum_FeedbackBox_Curriculum_FeedbackRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Curriculum_FeedbackRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FeedbackTaker",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FeedbackTaker", x => new { x.RoundId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Curriculum_FeedbackTaker_Curriculum_FeedbackRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Curriculum_FeedbackRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_RunStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    PlannedAt = table.Column<int>(type: "INTEGER", nullable: false),
                    Planned = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SkippedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_RunStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_RunStep_Curriculum_RunSheet_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Curriculum_RunSheet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FactSheet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    WorkshopId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MadeFrom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FactSheet", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_FactSheet_Curriculum_SharedText_TextId",
                        column: x => x.TextId,
                        principalTable: "Curriculum_SharedText",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ScribeTurn",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ScribeTurn", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ScribeTurn_Curriculum_SharedText_TextId",
                        column: x => x.TextId,
                        principalTable: "Curriculum_SharedText",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_TextRevision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_TextRevision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_TextRevision_Curriculum_SharedText_TextId",
                        column: x => x.TextId,
                        principalTable: "Curriculum_SharedText",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FactSheetSlug",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FactSheetSlug", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_FactSheetSlug_Curriculum_FactSheet_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Curriculum_FactSheet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FactSheetTouch",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BrickId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FactSheetTouch", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_FactSheetTouch_Curriculum_Brick_BrickId",
                        column: x => x.BrickId,
                        principalTable: "Curriculum_Brick",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_FactSheetTouch_Curriculum_FactSheet_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Curriculum_FactSheet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Curriculum_FactSheetTouch_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_CheckIn_Date",
                table: "Cohorts_CheckIn",
                column: "Date");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_CheckIn_PersonId",
                table: "Cohorts_CheckIn",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_CheckIn_PromoId_Date_PersonId",
                table: "Cohorts_CheckIn",
                columns: new[] { "PromoId", "Date", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Diagnosis_CohortId_OpenedAt",
                table: "Cohorts_Diagnosis",
                columns: new[] { "CohortId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Diagnosis_OpenIn",
                table: "Cohorts_Diagnosis",
                column: "OpenIn",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DiagnosisAnswer_DiagnosisId_PersonId",
                table: "Cohorts_DiagnosisAnswer",
                columns: new[] { "DiagnosisId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DiagnosisAnswer_PersonId",
                table: "Cohorts_DiagnosisAnswer",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DiagnosisStatement_DiagnosisId",
                table: "Cohorts_DiagnosisStatement",
                column: "DiagnosisId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ExpectationWord_CohortId_PersonId_When",
                table: "Cohorts_ExpectationWord",
                columns: new[] { "CohortId", "PersonId", "When" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Face_CohortId_PersonId",
                table: "Cohorts_Face",
                columns: new[] { "CohortId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_JournalLine_CohortId_SharedAt",
                table: "Cohorts_JournalLine",
                columns: new[] { "CohortId", "SharedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_JournalLine_WeekId",
                table: "Cohorts_JournalLine",
                column: "WeekId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_JournalWeek_CohortId_PersonId_Monday",
                table: "Cohorts_JournalWeek",
                columns: new[] { "CohortId", "PersonId", "Monday" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_JournalWeek_PersonId",
                table: "Cohorts_JournalWeek",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Question_By",
                table: "Cohorts_Question",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Question_CohortId_At",
                table: "Cohorts_Question",
                columns: new[] { "CohortId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Question_GroupId",
                table: "Cohorts_Question",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_QuestionAnswer_By",
                table: "Cohorts_QuestionAnswer",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_QuestionAnswer_CohortId",
                table: "Cohorts_QuestionAnswer",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_QuestionAnswer_QuestionId_At",
                table: "Cohorts_QuestionAnswer",
                columns: new[] { "QuestionId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Subgroup_CohortId",
                table: "Cohorts_Subgroup",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_SubgroupMember_CohortId",
                table: "Cohorts_SubgroupMember",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_SubgroupMember_PersonId",
                table: "Cohorts_SubgroupMember",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ThreadMessage_By",
                table: "Cohorts_ThreadMessage",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ThreadMessage_CohortId_At",
                table: "Cohorts_ThreadMessage",
                columns: new[] { "CohortId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ThreadReport_By",
                table: "Cohorts_ThreadReport",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ThreadReport_CohortId_SettledAt",
                table: "Cohorts_ThreadReport",
                columns: new[] { "CohortId", "SettledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ThreadReport_MessageId_By",
                table: "Cohorts_ThreadReport",
                columns: new[] { "MessageId", "By" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ThreadTrace_By",
                table: "Cohorts_ThreadTrace",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ThreadTrace_CohortId",
                table: "Cohorts_ThreadTrace",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ThreadTrace_MessageId",
                table: "Cohorts_ThreadTrace",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FactSheet_CohortId_Title",
                table: "Curriculum_FactSheet",
                columns: new[] { "CohortId", "Title" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FactSheet_TextId",
                table: "Curriculum_FactSheet",
                column: "TextId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FactSheetSlug_CohortId_Slug",
                table: "Curriculum_FactSheetSlug",
                columns: new[] { "CohortId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FactSheetSlug_SheetId",
                table: "Curriculum_FactSheetSlug",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FactSheetTouch_BrickId",
                table: "Curriculum_FactSheetTouch",
                column: "BrickId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FactSheetTouch_NodeId",
                table: "Curriculum_FactSheetTouch",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FactSheetTouch_SheetId",
                table: "Curriculum_FactSheetTouch",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FeedbackAnswer_PersonId",
                table: "Curriculum_FeedbackAnswer",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FeedbackAnswer_RoundId_PersonId",
                table: "Curriculum_FeedbackAnswer",
                columns: new[] { "RoundId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FeedbackRound_CohortId_Date",
                table: "Curriculum_FeedbackRound",
                columns: new[] { "CohortId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FeedbackTaker_PersonId",
                table: "Curriculum_FeedbackTaker",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Improvement_CohortId_ClosedAt",
                table: "Curriculum_Improvement",
                columns: new[] { "CohortId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_RitualUse_BrickId",
                table: "Curriculum_RitualUse",
                column: "BrickId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_RitualUse_CohortId_Date_Part",
                table: "Curriculum_RitualUse",
                columns: new[] { "CohortId", "Date", "Part" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_RunSheet_CohortId_Date_Part",
                table: "Curriculum_RunSheet",
                columns: new[] { "CohortId", "Date", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_RunStep_SheetId",
                table: "Curriculum_RunStep",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_RunStep_SourceId",
                table: "Curriculum_RunStep",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ScribeTurn_CohortId",
                table: "Curriculum_ScribeTurn",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ScribeTurn_PersonId",
                table: "Curriculum_ScribeTurn",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ScribeTurn_TextId_Role",
                table: "Curriculum_ScribeTurn",
                columns: new[] { "TextId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_SharedText_WorkshopId",
                table: "Curriculum_SharedText",
                column: "WorkshopId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_TextRevision_By",
                table: "Curriculum_TextRevision",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_TextRevision_TextId_Number",
                table: "Curriculum_TextRevision",
                columns: new[] { "TextId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cohorts_CheckIn");

            migrationBuilder.DropTable(
                name: "Cohorts_CheckInDay");

            migrationBuilder.DropTable(
                name: "Cohorts_DiagnosisAnswer");

            migrationBuilder.DropTable(
                name: "Cohorts_DiagnosisStatement");

            migrationBuilder.DropTable(
                name: "Cohorts_ExpectationWord");

            migrationBuilder.DropTable(
                name: "Cohorts_Face");

            migrationBuilder.DropTable(
                name: "Cohorts_JournalLine");

            migrationBuilder.DropTable(
                name: "Cohorts_QuestionAnswer");

            migrationBuilder.DropTable(
                name: "Cohorts_SubgroupMember");

            migrationBuilder.DropTable(
                name: "Cohorts_ThreadReport");

            migrationBuilder.DropTable(
                name: "Cohorts_ThreadTrace");

            migrationBuilder.DropTable(
                name: "Curriculum_FactSheetSlug");

            migrationBuilder.DropTable(
                name: "Curriculum_FactSheetTouch");

            migrationBuilder.DropTable(
                name: "Curriculum_FeedbackAnswer");

            migrationBuilder.DropTable(
                name: "Curriculum_FeedbackBox");

            migrationBuilder.DropTable(
                name: "Curriculum_FeedbackTaker");

            migrationBuilder.DropTable(
                name: "Curriculum_Improvement");

            migrationBuilder.DropTable(
                name: "Curriculum_RitualUse");

            migrationBuilder.DropTable(
                name: "Curriculum_RunStep");

            migrationBuilder.DropTable(
                name: "Curriculum_ScribeTurn");

            migrationBuilder.DropTable(
                name: "Curriculum_TextRevision");

            migrationBuilder.DropTable(
                name: "Cohorts_Diagnosis");

            migrationBuilder.DropTable(
                name: "Cohorts_JournalWeek");

            migrationBuilder.DropTable(
                name: "Cohorts_Question");

            migrationBuilder.DropTable(
                name: "Cohorts_Subgroup");

            migrationBuilder.DropTable(
                name: "Cohorts_ThreadMessage");

            migrationBuilder.DropTable(
                name: "Curriculum_FactSheet");

            migrationBuilder.DropTable(
                name: "Curriculum_FeedbackRound");

            migrationBuilder.DropTable(
                name: "Curriculum_RunSheet");

            migrationBuilder.DropTable(
                name: "Curriculum_SharedText");

            migrationBuilder.DropColumn(
                name: "GroupId",
                table: "Curriculum_Workshop");

            migrationBuilder.DropColumn(
                name: "IsSeated",
                table: "Curriculum_Brick");

            migrationBuilder.DropColumn(
                name: "Moment",
                table: "Curriculum_Brick");

            migrationBuilder.DropColumn(
                name: "CheckInDays",
                table: "Cohorts_Body");
        }
    }
}
