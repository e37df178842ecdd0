using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AttendanceScans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsForSteering",
                table: "Facilities_Attachment",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsForSteering",
                table: "Facilities_Attachment");
        }
    }
}
